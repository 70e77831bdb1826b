package shop;

import jakarta.persistence.*;
import java.util.*;
import java.math.BigDecimal;
import java.time.*;

@Entity
@Table(
    name = "orders",
    indexes = @Index(columnList = "placedAt desc"),
    uniqueConstraints = @UniqueConstraint(columnNames = {"buyer_id", "number"}))
public class Order {
  enum Status {
    PLACED,
    SHIPPED
  }

  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  User buyer;

  int number;

  @Enumerated(EnumType.STRING)
  Status status;

  @Enumerated Status formerStatus;

  @Column(precision = 12, scale = 2)
  BigDecimal total;

  Instant placedAt;

  @ManyToMany Set<User> watchers;
}
