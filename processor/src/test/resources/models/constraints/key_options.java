// JPA 3.2
@Entity class Person { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_deferred", options = "on update cascade deferrable initially deferred")) Pet pet; }
@Entity class Pet { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "deferrable")) Person owner; }
