package shop;

import dev.waymark.annotation.*;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 50)
  String name;

  @Column(nullable = false, length = 20, unique = true)
  @Backfill("'none'")
  String code;
}
