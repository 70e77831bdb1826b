@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Vehicle { @Id @GeneratedValue Long id; String plate; }
@Entity class Car extends Vehicle { int seats; }
@Entity class Truck extends Vehicle { @Column(nullable = false) Double load; }
@Entity class Tipper extends Truck { int angle; }
