// A table is renamed and gets another primary key.
@Entity class Seat { @Id int line; @Column(nullable = false) int place; }
// becomes
@Entity @IdClass(Chair.Key.class) @RenamedFrom("Seat") class Chair {
  @Id int line; @Id int place;
  record Key(int line, int place) {}
}
