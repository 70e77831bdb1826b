package dev.waymark.sample.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Money that has come in for an order. */
@Entity
@Table(name = "payments")
public class Payment {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  PurchaseOrder order;

  @Embedded Money paid;

  @Column(nullable = false)
  Instant paidAt;
}
