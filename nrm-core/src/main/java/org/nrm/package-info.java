/** The library: mechanisms by which trafficked persons are found, referred and protected, as values that run. */
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
package org.nrm;

import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
