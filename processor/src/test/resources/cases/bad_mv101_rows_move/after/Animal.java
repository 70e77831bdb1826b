package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Animal {
  @Id Long id;
  String name;
}
