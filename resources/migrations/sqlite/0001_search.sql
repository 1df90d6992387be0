-- Without a copy of the words: a chunk that goes is taken out with the words made anew from its text. The program folds and
-- cuts the words itself; "ascii" leaves everything beyond ASCII as it is.
CREATE VIRTUAL TABLE search_index USING fts5(pairs, singles, content = '', columnsize = 0, tokenize = 'ascii');
