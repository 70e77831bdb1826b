package shop;

import dev.waymark.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @RenamedFrom("name")
  @Column(nullable = false, length = 50)
  String fullName;
}
