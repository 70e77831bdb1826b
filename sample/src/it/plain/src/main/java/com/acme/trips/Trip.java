package com.acme.trips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "trips")
public class Trip {
  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 80)
  String destination;

  LocalDate departure;

  protected Trip() {}

  Trip(String destination) {
    this.destination = destination;
  }
}
