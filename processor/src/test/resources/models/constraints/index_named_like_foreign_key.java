@Entity
@Table(
    name = "booking",
    indexes = {@Index(name = "fk_booking_room", columnList = "room_id"), @Index(name = "ck_nights", columnList = "nights")})
class Booking {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "room_id", foreignKey = @ForeignKey(name = "fk_booking_room")) Room room;
  int nights;
}

@Entity class Room { @Id Long id; }
