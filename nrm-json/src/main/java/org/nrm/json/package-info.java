/**
 * Events, verdicts, case files, mechanisms and scenarios as JSON and YAML. What is read is judged strictly and named by
 * line and JSON pointer; what is written is valid against the schemas that ship with it. Uses the core
 * and a JSON library, which the public types do not show.
 */
@NullMarked
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allParameters = true,
    builder = "new",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = {Override.class},
    fallbackNullableAnnotation = Nullable.class)
package org.nrm.json;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
