@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long id; }
@Entity @PrimaryKeyJoinColumn(name = "vehicle_no", foreignKey = @ForeignKey(name = "fk_car_vehicle")) class Car extends Vehicle { int seats; }
@Entity class Garage { @Id Long id; @OneToMany Set<Car> cars; @ManyToOne Vehicle best; }
