/** Explores everything that can happen in a case under a mechanism. */
package org.nrm.analysis.explore;
