/**
 * Mechanisms as pictures and nets that other tools open: state diagrams for Mermaid, PlantUML and Graphviz, Petri nets in PNML,
 * and state charts in SCXML. Each shows what the peers' pictures leave out: guards, terms, modality, sources and the initial
 * stage. Everything is read from the mechanism's own rules. Uses the core alone.
 */
@NullMarked
package org.nrm.json.diagram;

import org.jspecify.annotations.NullMarked;
