package dev.waymark.lint.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The database servers on which revisions run.
 *
 * @param oldest the version of the oldest one of each product
 */
public record Servers(Map<Product, ServerVersion> oldest) {

  /** Copies the map. */
  public Servers {
    oldest = Collections.unmodifiableMap(new TreeMap<>(oldest));
  }

  /**
   * One server.
   *
   * @param product the product
   * @param version its version
   */
  public record Server(Product product, ServerVersion version) {

    /** The oldest server of a product that Waymark supports. */
    public static Server of(Product product) {
      return new Server(product, product.oldest());
    }

    /** A server of that version. */
    public static Server of(Product product, String version) {
      return new Server(product, ServerVersion.of(version));
    }
  }

  /** Those servers; none means that only H2 is known. */
  public static Servers of(List<Server> servers) {
    Map<Product, ServerVersion> oldest = new TreeMap<>();
    servers.forEach(s -> oldest.merge(s.product(), s.version(), ServerVersion::older));
    if (oldest.isEmpty()) {
      oldest.put(Product.H2, Product.H2.oldest());
    }
    return new Servers(oldest);
  }

  /** The products, in the order of their constants. */
  public Set<Product> products() {
    return oldest.keySet();
  }

  /** Whether one of the product is among them that is older than the version. */
  public boolean hasOlder(Product product, String version) {
    return Optional.ofNullable(oldest.get(product)).filter(v -> !v.isAtLeast(version)).isPresent();
  }
}
