package dev.waymark.sample.shop.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** So many of one product in an order, at the price of the day. */
@Entity
@Table(
    name = "order_lines",
    uniqueConstraints =
        @UniqueConstraint(
            name = "uq_order_lines_product",
            columnNames = {"order_id", "product_id"}))
public class OrderLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  PurchaseOrder order;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Product product;

  int quantity;

  @Embedded
  @AttributeOverride(
      name = "amount",
      column = @Column(name = "unit_amount", nullable = false, precision = 12, scale = 2))
  @AttributeOverride(
      name = "currency",
      column = @Column(name = "unit_currency", nullable = false, length = 3))
  Money unitPrice;
}
