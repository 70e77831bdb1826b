package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", indexes = @Index(name = "ix_bio", columnList = "bio"))
public class User {
  @Id Long id;

  @Lob String bio;
}
