package shop;

import dev.waymark.annotation.*;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("name")
  @Column(length = 50)
  String fullName;
}
