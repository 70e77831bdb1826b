package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "badges")
public class Badge {
  @Id Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "user_id")
  User user;
}
