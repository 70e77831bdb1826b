package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  enum Level { HIGH, LOW }

  @Enumerated(EnumType.ORDINAL)
  Level level;
}
