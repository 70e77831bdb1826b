package dev.waymark.sample.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** What a customer wants to have. */
@Entity
@Table(
    name = "orders",
    indexes =
        @Index(name = "ix_orders_customer_placed", columnList = "customer_id, placed_at desc"))
public class PurchaseOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Customer customer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  OrderStatus status;

  @Column(nullable = false)
  Instant placedAt;

  @OneToMany(mappedBy = "order")
  List<OrderLine> lines;
}
