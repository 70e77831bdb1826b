// A foreign key follows the key that it refers to.
@Entity class Owner { @Id Long id; }
@Entity class Pet { @Id Long id; @ManyToOne Owner owner; }
// becomes
@Entity class Owner { @Id Long id; }
@Entity class Pet { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(options = "on update cascade")) Owner owner; }
