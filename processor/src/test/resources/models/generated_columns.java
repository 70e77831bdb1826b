import org.hibernate.annotations.*;
@Entity class Person {
  @Id Long id;
  String name;
  @GeneratedColumn("upper(name)") @Column(length = 40) String loud;
  @GeneratedColumn("id * 2") Long twice;
  @GeneratedColumn("id + 1") @Column(nullable = false) Integer next_;
  @GeneratedColumn("id / 3") @Column(precision = 10, scale = 2) BigDecimal third;
  @GeneratedColumn("id > 0") @Column(columnDefinition = "boolean") Boolean large;
}
