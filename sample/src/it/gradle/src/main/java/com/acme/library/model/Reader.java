package com.acme.library.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "readers")
public class Reader extends Audited {
  @Id @GeneratedValue Long id;

  String name;

  @Embedded Address address;
}
