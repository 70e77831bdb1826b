package dev.waymark.sample.shop.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Where something can be sent. */
@Entity
@Table(
    name = "addresses",
    indexes = @Index(name = "ix_addresses_customer", columnList = "customer_id"))
public class Address {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  Customer customer;

  @Column(nullable = false, length = 200)
  String street;

  @Column(nullable = false, length = 100)
  String city;

  @Column(length = 20)
  String postalCode;
}
