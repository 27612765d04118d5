package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;

/**
 * Variants and treaties that are laid over a mechanism one after the other, in a stated order.
 *
 * <pre>{@code
 * LayersResult result = Layers.of(longerReflection, treaty).over(Catalogue.mechanism("belgium-2017"));
 * result.orders().forEach(order -> System.out.println(order.text()));
 * }</pre>
 *
 * <p>A variant that names the fingerprint of its base may mean the mechanism at the bottom, or what stands below it.
 */
@Value.Immutable
public sealed interface Layers permits ImmutableLayers {
  /** {@return the layers, the lowest first} */
  List<Layer> layers();

  /**
   * Obtains layers.
   *
   * @param layers the layers, the lowest first
   * @return the layers in their order
   */
  static Layers of(Layer... layers) {
    return of(List.of(layers));
  }

  /**
   * Obtains layers.
   *
   * @param layers the layers, the lowest first
   * @return the layers in their order
   */
  static Layers of(List<? extends Layer> layers) {
    return ImmutableLayers.of(List.copyOf(layers));
  }

  /**
   * Lays them over a mechanism.
   *
   * @param base the mechanism, which stays as it is; it is the result if there is no layer
   * @return the mechanism, with the ids of the variants joined by {@code -with-}, and for which pairs another order would
   *     give something else
   * @throws IllegalArgumentException if a treaty does not fit
   * @throws DefinitionException if a variant cannot be laid over what stands below it
   */
  default LayersResult over(ReferralMechanism base) {
    return new Laid(base, layers()).result();
  }
}
