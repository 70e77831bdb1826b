package shop;

import dev.waymark.annotation.*;
import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Recast(revision = "20", using = "cast(height as integer)")
  Integer height;
}
