package shop;

import jakarta.persistence.*;

@Entity
public class Tag {
  @Id Long id;
  String word;
}
