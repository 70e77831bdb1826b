package shop;

import dev.waymark.annotation.Backfill;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(nullable = false, length = 50)
  String name;

  @Column(nullable = false, length = 320)
  @Backfill("lower(name) || '@example.org'")
  String email;
}
