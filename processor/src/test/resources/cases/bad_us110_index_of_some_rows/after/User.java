package shop;

import jakarta.persistence.*;

@Entity
@Table(
    name = "users",
    indexes = @Index(name = "ix_users_active", columnList = "name", options = "where active"))
public class User {
  @Id Long id;
  String name;
  boolean active;
}
