package dev.waymark.sample.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;

/** Something to buy. */
@Entity
@Table(name = "products", indexes = @Index(name = "ix_products_title", columnList = "title"))
public class Product {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version
  @Column(nullable = false)
  int version;

  @Column(nullable = false, length = 200)
  String title;

  @Column(length = 4000)
  String description;

  @Embedded Money price;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Category category;

  @ManyToMany
  @JoinTable(
      name = "product_tags",
      joinColumns = @JoinColumn(name = "product_id"),
      inverseJoinColumns = @JoinColumn(name = "tag_id"))
  Set<Tag> tags;
}
