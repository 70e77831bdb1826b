package com.acme.shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "purchases")
public class Purchase {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Customer customer;

  BigDecimal amount;
}
