/**
 * Reports on caseloads, from the accepted events of logs: cases by referring organisation and year, outcomes at the end of
 * reintegration, the funnel of readmission. Small counts can be held back, and with them what would give them away.
 *
 * <p>Sources: the monitoring of a caseload in the manual of the Danish Red Cross (2005), the information system of the
 * International Organization for Migration (leaflet), the study of the EU-Russia readmission agreement. It may use
 * vocabulary, mechanisms, case files and the packages of the field, and no shipped mechanism.
 */
@NullMarked
package org.nrm.analysis.caseload;

import org.jspecify.annotations.NullMarked;
