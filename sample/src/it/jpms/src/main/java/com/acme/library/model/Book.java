package com.acme.library.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "books")
public class Book {
  @Id
  @Column(length = 13)
  String isbn;

  @Column(nullable = false)
  String title;
}
