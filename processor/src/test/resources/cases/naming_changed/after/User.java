package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id Long id;
  String firstName;
  @Column(name = "last_name") String lastName;
}
