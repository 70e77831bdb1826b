package dev.waymark.sample.shop.model;

import dev.waymark.annotation.Backfill;
import dev.waymark.annotation.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** Somebody who buys. */
@Entity
@Table(name = "customers")
public class Customer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("name")
  @Column(nullable = false, length = 120)
  String fullName;

  @Backfill("lower(replace(name, ' ', '.')) || '@example.org'")
  @Column(nullable = false, length = 320)
  String email;

  @Column(nullable = false)
  Instant registeredAt;

  @OneToMany(mappedBy = "customer")
  List<Address> addresses;

  @OneToMany(mappedBy = "customer")
  List<PurchaseOrder> orders;
}
