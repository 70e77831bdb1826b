package shop;

import jakarta.persistence.*;

@Entity
@Table(
    name = "room",
    indexes = {
      @Index(name = "fk_room_next", columnList = "next_id"),
      @Index(name = "ck_beds", columnList = "beds")
    })
class Room {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "next_id", foreignKey = @ForeignKey(name = "fk_room_next"))
  Room next;

  @Column(check = @CheckConstraint(name = "ck_beds", constraint = "beds > 0"))
  int beds;
}
