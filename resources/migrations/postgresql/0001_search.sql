-- Written as literals that the program makes, never by to_tsvector: both engines find the same.
ALTER TABLE search_chunk ADD COLUMN tokens TSVECTOR NOT NULL;
CREATE INDEX search_chunk_tokens ON search_chunk USING gin (tokens);
