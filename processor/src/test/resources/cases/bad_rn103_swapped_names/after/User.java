package shop;

import dev.waymark.annotation.*;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "town")
  @RenamedFrom("city")
  String home;

  @Column(name = "city")
  @RenamedFrom("town")
  String work;
}
