package com.acme.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "notes")
public class Note {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 2000)
  String content;
}
