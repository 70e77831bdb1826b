package com.acme.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity of another application, which this one does not name. */
@Entity
public class Ledger {
  @Id Long id;
}
