package org.nrm.vocabulary;

/**
 * Something that a row of a mechanism can demand: a condition, or a {@linkplain FactKind#FLAG flag}, which demands that it
 * is established as true.
 */
public interface Requirement {}
