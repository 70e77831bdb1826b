package shop;

import dev.waymark.annotation.*;
import jakarta.persistence.*;

@Entity
@Table(name = "users", indexes = @Index(name = "ix_points", columnList = "points"), uniqueConstraints = @UniqueConstraint(name = "uq_name", columnNames = "name"))
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 80)
  @Backfill("''")
  String name;

  Integer points;

  @ManyToOne
  User friend;
}
