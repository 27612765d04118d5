/**
 * Event logs as the tools of process mining know them: written as OCEL 2.0, XES (IEEE 1849-2016) and tables in CSV, and read
 * back from XES and CSV.
 *
 * <p>A day is written as midnight in UTC, and events of one day stand in the order of the log. What is read is judged row by
 * row: a row that is no event is malformed and stops nothing, and what an event has no place for is told. Uses the core, the
 * event logs of {@code org.nrm.json}, and libraries for JSON, CSV and XML, which the public types do not show.
 */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allParameters = true,
    builder = "new",
    allowedClasspathAnnotations = {Override.class},
    fallbackNullableAnnotation = Nullable.class)
package org.nrm.json.eventlog;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
