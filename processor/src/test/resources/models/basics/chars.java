@Entity class Letters { @Id Long id; char[] plain; @Column(length = 8) char[] eight; Character one; @Column(nullable = false) char must; }
