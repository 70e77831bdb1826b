@Entity class Country implements Serializable { @Id Long id; @Column(unique = true, length = 2) String iso; }
@Entity class City { @Id Long id; @ManyToOne @JoinColumn(name = "country_iso", referencedColumnName = "iso") Country country; }
