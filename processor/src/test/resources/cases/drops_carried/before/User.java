package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", indexes = @Index(name = "ix_users_nick", columnList = "nick, email"))
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(length = 50, unique = true)
  String email;

  @Column(nullable = false, length = 50)
  String nick;

  @Column(nullable = false)
  boolean active;
}
