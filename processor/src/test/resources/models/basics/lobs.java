@Entity class Document { @Id Long id; @Lob String text; @Lob byte[] data; @Lob char[] letters; Blob blob; Clob clob; java.sql.NClob nclob; @Lob @Column(nullable = false, length = 5000) String must; }
