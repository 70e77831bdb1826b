package dev.waymark.sample.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.LocalDate;

/** What a customer thinks of a product. */
@Entity
@Table(
    name = "reviews",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_reviews_product_customer",
            columnNames = {"product_id", "customer_id"}))
public class Review {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Product product;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Customer customer;

  short stars;

  @Column(length = 2000)
  String text;

  @Column(nullable = false)
  LocalDate writtenOn;
}
