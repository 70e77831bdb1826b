// Hibernate 7 makes the column unique; 6 creates a foreign key that the database refuses.
@Entity class Tariff implements Serializable { @Id Long id; @Column(precision = 8, scale = 1) BigDecimal code; }
@Entity class Contract { @Id Long id; @ManyToOne @JoinColumn(name = "tariff_code", referencedColumnName = "code") Tariff tariff; }
