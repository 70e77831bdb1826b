package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(generator = "user_ids")
  Long id;

  @Column(nullable = false, length = 50)
  String name;
}
