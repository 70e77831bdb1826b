package com.acme.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "books")
public class Book extends Audited {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  String title;

  @Enumerated(EnumType.STRING)
  Genre genre;

  @ManyToOne Reader lentTo;
}
