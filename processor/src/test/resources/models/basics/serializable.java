class Settings implements Serializable { int size; }
@Entity class Account { @Id Long id; Settings settings; @Column(length = 4000) Settings larger; @Lob Settings asLob; }
